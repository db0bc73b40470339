package io.quayside.exporter;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The names that a BPMN diagram gives to its elements. */
public record ProcessModel(Map<String, String> namesById) {

  public static final ProcessModel EMPTY = new ProcessModel(Map.of());

  public static ProcessModel read(byte[] bpmn) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var names = new HashMap<String, String>();
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bpmn));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          var id = reader.getAttributeValue(null, "id");
          var name = reader.getAttributeValue(null, "name");
          if (id != null && name != null && !name.isBlank()) {
            names.put(id, name.strip().replaceAll("\\s+", " "));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("A process that the engine deployed is not XML", e);
    }
    return new ProcessModel(Map.copyOf(names));
  }

  /** The element's name, or its id when the diagram names it not. */
  public String nameOf(String elementId) {
    return namesById.getOrDefault(elementId, elementId);
  }
}
