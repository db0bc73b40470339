package io.quayside.process.lint;

import java.util.Optional;
import org.w3c.dom.Element;

/** An event, activity or gateway. */
record FlowNode(Element xml) {

    String id() {
        return xml.getAttribute("id");
    }

    String type() {
        return xml.getLocalName();
    }

    boolean named() {
        return Xml.attribute(xml, "name").isPresent();
    }

    boolean documented() {
        return Xml.children(xml, "documentation").anyMatch(text -> !text.getTextContent().isBlank());
    }

    boolean has(String child) {
        return Xml.children(xml, child).findAny().isPresent();
    }

    /** An element of the engine's own namespace, such as {@code taskDefinition}. */
    Optional<Element> extension(String name) {
        return Xml.children(xml, "extensionElements").flatMap(elements -> Xml.children(elements, name)).findFirst();
    }

    Optional<String> extension(String name, String attribute) {
        return extension(name).flatMap(element -> Xml.attribute(element, attribute));
    }

    Optional<String> host() {
        return Xml.attribute(xml, "attachedToRef");
    }

    boolean inside(FlowNode other) {
        for (var parent = xml.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (parent == other.xml) {
                return true;
            }
        }
        return false;
    }

    Finding finding(String message) {
        return new Finding(id(), message);
    }
}
