package io.quayside.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.quayside.history.TaskBans;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in SQL for many tasks what {@link Duties} says for one: which duties forbid to somebody for what was done before. */
@Component
class BannedTasks implements TaskBans {

  private static final String PERSONS = "{persons}";
  private static final String OTHER_LEVEL = "d.decision = 'approve' and not (d.approval_level <=> t.approval_level)";

  /** Another place of the same level; also where a reduction has begun the chain anew. */
  private static final String SAME_ROUND =
      """
      d.approval_level = t.approval_level and (d.decision in ('approve', 'reject') and d.process_instance_key = t.process_instance_key
        or d.decision = 'approve' and d.revision = (select cast(v.new_value as signed) from history_variable v
          where v.scope_key = t.root_key and v.name = 'revision' order by v.position desc limit 1))""";

  private final DutiesOfDocuments documents;
  private final String sql;

  BannedTasks(DutiesOfDocuments documents) {
    this.documents = documents;
    var bans = new ArrayList<>(documents.types().stream().sorted().flatMap(this::ofType).toList());
    bans.add("(t.document_type is null or t.document_type not in (%s)) and (%s)"
        .formatted(texts(documents.types()), ofElements(null, Duty.APPROVE, Set.of(Completions.APPROVE_TASK), DECIDES)));
    sql = bans.stream().collect(joining("\n or ", "(", ")"));
  }

  @Override
  public String banned(String persons) {
    return sql.replace(PERSONS, persons);
  }

  private Stream<String> ofType(String type) {
    Set<String> ofRequester = documents.dutiesOfRequester(type).keySet();
    Map<Duty, TreeSet<String>> elements = documents.duties(type).entrySet().stream()
        .collect(groupingBy(Map.Entry::getValue, TreeMap::new, mapping(Map.Entry::getKey, toCollection(TreeSet::new))));
    return elements.entrySet().stream().flatMap(each -> Stream.of(
            ofElements(type, each.getKey(), without(each.getValue(), ofRequester), DECIDES),
            ofElements(type, each.getKey(), within(each.getValue(), ofRequester), STANDS_IN)))
        .filter(ban -> !ban.equals("false"))
        .map(ban -> "t.document_type <=> '%s' and %s".formatted(type, ban));
  }

  /** Whether a column holds one of the persons. */
  private interface Acting {
    String match(String column);
  }

  private static final Acting DECIDES = column -> column + " in (" + PERSONS + ")";

  /** The requester goes on with the own request; only whoever does it in their place takes part in it anew. */
  private static final Acting STANDS_IN = column -> "%s and not (%s <=> t.requester)".formatted(DECIDES.match(column), column);

  private String ofElements(@Nullable String type, Duty attempted, Collection<String> elements, Acting acting) {
    Set<Duty> banned = SegregationOfDuties.forbiddenWith(attempted);
    var done = new ArrayList<String>();
    if (banned.contains(Duty.REQUEST) && acting == DECIDES) {
      done.add("t.requester is not null and " + acting.match("t.requester"));
    }
    documents.deeds(type).stream().filter(source -> banned.contains(source.duty()))
        .forEach(source -> done.add(exists(source.from(), source.persons(), acting)));
    var own = new ArrayList<>(decisionsAgainst(type, banned));
    if (banned.contains(Duty.APPROVE)) {
      own.add(SAME_ROUND);
    }
    if (!own.isEmpty()) {
      done.add(exists("approval_decision d where d.document_type = t.document_type and d.document_id = t.document_id and " + any(own), DeedSource.DECIDERS, acting));
    }
    documents.related(type).forEach(other -> {
      List<String> against = decisionsAgainst(other.type(), banned);
      if (!against.isEmpty()) {
        done.add(exists(DeedSource.decisions(other.type(), other.tables(), other.id(), other.where() + " and " + any(against)), DeedSource.DECIDERS, acting));
      }
    });
    return elements.isEmpty() || done.isEmpty() ? "false" : "t.element_id in (%s) and %s".formatted(texts(elements), any(done));
  }

  /** Approvals on another level, and what was answered or corrected in place of the requester. */
  private List<String> decisionsAgainst(@Nullable String type, Set<Duty> banned) {
    var against = new ArrayList<String>();
    if (banned.contains(Duty.APPROVE)) {
      against.add(OTHER_LEVEL);
    }
    List<String> requests = documents.dutiesOfRequester(type).entrySet().stream()
        .filter(each -> banned.contains(each.getValue())).map(Map.Entry::getKey).sorted().toList();
    if (!requests.isEmpty()) {
      against.add("d.element_id in (" + texts(requests) + ")");
    }
    return against;
  }

  /** Not by the word exists, of which an optimizer may make a set of all rows of all documents first. */
  private static String exists(String from, List<String> persons, Acting acting) {
    return "(select 1 from %s and %s limit 1) is not null".formatted(
        from.replace(DeedSource.DOCUMENT, "cast(t.document_id as signed)"), any(persons.stream().map(acting::match).toList()));
  }

  private static String any(List<String> conditions) {
    return conditions.stream().collect(joining(" or ", "(", ")"));
  }

  private static String texts(Collection<String> values) {
    return values.stream().sorted().map(value -> "'" + value + "'").collect(joining(", "));
  }

  private static List<String> without(Collection<String> elements, Set<String> others) {
    return elements.stream().filter(element -> !others.contains(element)).toList();
  }

  private static List<String> within(Collection<String> elements, Set<String> others) {
    return elements.stream().filter(others::contains).toList();
  }
}
