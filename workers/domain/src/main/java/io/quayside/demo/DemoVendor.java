package io.quayside.demo;

import io.quayside.masterdata.vendor.Vendor;

/** A vendor with what it deals in. */
record DemoVendor(Vendor vendor, String category) {
}
