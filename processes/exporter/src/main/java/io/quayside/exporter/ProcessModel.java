package io.quayside.exporter;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a BPMN diagram tells about its elements.
 *
 * @param namesById the names that it gives
 * @param flowsToEvents the sequence flow from an event-based gateway, by the event to which it leads
 * @param caseFields variables by which its cases can be found, with what people call them; a property {@code caseField:variable}
 *     of the process declares one
 */
public record ProcessModel(Map<String, String> namesById, Map<String, String> flowsToEvents, Map<String, String> caseFields) {

  public static final ProcessModel EMPTY = new ProcessModel(Map.of(), Map.of(), Map.of());

  private static final Pattern CASE_FIELD = Pattern.compile("caseField:([A-Za-z][A-Za-z0-9]{0,63})");

  public static ProcessModel read(byte[] bpmn) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var elements = new Elements();
    try {
      var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bpmn));
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (reader.getAttributeValue(null, "id") != null) {
          elements.add(reader);
        } else if (reader.getLocalName().equals("property")) {
          elements.declare(reader.getAttributeValue(null, "name"), reader.getAttributeValue(null, "value"));
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("A process that the engine deployed is not XML", e);
    }
    return elements.model();
  }

  /** The element's name, or its id when the diagram names it not. */
  public String nameOf(String elementId) {
    return namesById.getOrDefault(elementId, elementId);
  }

  /** The engine writes no record of a flow that leaves an event-based gateway; that the event came about says that it was taken. */
  public Optional<String> flowTo(String eventId) {
    return Optional.ofNullable(flowsToEvents.get(eventId));
  }

  private record Flow(String id, String source, String target) {}

  private static final class Elements {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> eventGateways = new HashSet<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, String> caseFields = new HashMap<>();

    void declare(String property, String label) {
      var declared = CASE_FIELD.matcher(String.valueOf(property));
      if (declared.matches() && label != null) {
        caseFields.put(declared.group(1), label);
      }
    }

    void add(XMLStreamReader element) {
      var id = element.getAttributeValue(null, "id");
      var name = element.getAttributeValue(null, "name");
      if (name != null && !name.isBlank()) {
        names.put(id, name.strip().replaceAll("\\s+", " "));
      }
      switch (element.getLocalName()) {
        case "eventBasedGateway" -> eventGateways.add(id);
        case "sequenceFlow" -> flows.add(new Flow(id, element.getAttributeValue(null, "sourceRef"), element.getAttributeValue(null, "targetRef")));
        default -> {}
      }
    }

    /** Of several flows to one event nobody could say which was taken. */
    ProcessModel model() {
      var flowsByTarget = flows.stream().collect(Collectors.groupingBy(Flow::target));
      var flowsToEvents = flowsByTarget.values().stream()
          .filter(incoming -> incoming.size() == 1 && eventGateways.contains(incoming.getFirst().source()))
          .collect(Collectors.toUnmodifiableMap(incoming -> incoming.getFirst().target(), incoming -> incoming.getFirst().id()));
      return new ProcessModel(Map.copyOf(names), flowsToEvents, Map.copyOf(caseFields));
    }
  }
}
