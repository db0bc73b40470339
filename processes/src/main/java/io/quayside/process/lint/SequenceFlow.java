package io.quayside.process.lint;

import org.w3c.dom.Element;

record SequenceFlow(Element xml) {

    String id() {
        return xml.getAttribute("id");
    }

    String source() {
        return xml.getAttribute("sourceRef");
    }

    String target() {
        return xml.getAttribute("targetRef");
    }

    boolean named() {
        return Xml.attribute(xml, "name").isPresent();
    }

    boolean conditional() {
        return Xml.children(xml, "conditionExpression").findAny().isPresent();
    }

    Finding finding(String message) {
        return new Finding(id(), message);
    }
}
