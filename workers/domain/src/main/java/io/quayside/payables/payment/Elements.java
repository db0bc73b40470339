package io.quayside.payables.payment;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of XML, each closed after what is in it. */
record Elements(XMLStreamWriter xml) {

    interface Content {
        void write() throws XMLStreamException;
    }

    void root(String name, String namespace, Content content) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
        content.write();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    void in(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    void text(String name, String text) throws XMLStreamException {
        in(name, () -> xml.writeCharacters(text));
    }

    void text(String name, String attribute, String value, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
