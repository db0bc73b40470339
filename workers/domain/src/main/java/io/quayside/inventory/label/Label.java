package io.quayside.inventory.label;

import java.util.List;

record Label(String title, String subtitle, List<Fact> facts, Barcode barcode) {

    record Fact(String name, String value) {
    }
}
