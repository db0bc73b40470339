package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the domains say of their documents; several may say something of the same type. */
@Component
class DutiesOfDocuments {

  private final Map<String, List<DocumentDeeds>> byType;

  DutiesOfDocuments(List<DocumentDeeds> documents) {
    byType = documents.stream().collect(Collectors.groupingBy(DocumentDeeds::documentType));
  }

  Set<String> types() {
    return byType.keySet();
  }

  List<DeedSource> deeds(@Nullable String type) {
    return owners(type).flatMap(owner -> owner.deeds().stream()).toList();
  }

  List<DocumentDeeds.Related> related(@Nullable String type) {
    return owners(type).flatMap(owner -> owner.related().stream()).toList();
  }

  /** By element. On a document that no domain owns an approval is one all the same. */
  Map<String, Duty> duties(@Nullable String type) {
    if (!byType.containsKey(type)) {
      return Map.of(Completions.APPROVE_TASK, Duty.APPROVE);
    }
    Map<String, Duty> duties = dutiesOfRequester(type);
    owners(type).forEach(owner -> duties.putAll(owner.duties()));
    return duties;
  }

  Map<String, Duty> dutiesOfRequester(@Nullable String type) {
    var duties = new HashMap<String, Duty>();
    owners(type).forEach(owner -> duties.putAll(owner.dutiesOfRequester()));
    return duties;
  }

  Optional<Duty> dutyOfRequester(@Nullable String type, String elementId) {
    return Optional.ofNullable(dutiesOfRequester(type).get(elementId));
  }

  private Stream<DocumentDeeds> owners(@Nullable String type) {
    return byType.getOrDefault(type, List.of()).stream();
  }
}
