package io.quayside.process.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading XML by local names; BPMN's prefixes differ from tool to tool. */
final class Xml {

    private Xml() {}

    /** Document types are refused, since diagrams come from outside. */
    static Element parse(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Not a readable diagram: " + e.getMessage(), e);
        }
    }

    static Stream<Element> children(Element parent) {
        return nodes(parent.getChildNodes().getLength(), parent.getChildNodes()::item);
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    static Stream<Element> descendants(Element root, String name) {
        var found = root.getElementsByTagNameNS("*", name);
        return nodes(found.getLength(), found::item);
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    private static Stream<Element> nodes(int count, java.util.function.IntFunction<Node> item) {
        return IntStream.range(0, count).mapToObj(item).filter(Element.class::isInstance).map(Element.class::cast);
    }
}
