package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have done on one document, apart from deciding on it. */
@Component
public class DoneDeeds {

  private final DutiesOfDocuments documents;
  private final JdbcClient jdbc;

  DoneDeeds(DutiesOfDocuments documents, JdbcClient jdbc) {
    this.documents = documents;
    this.jdbc = jdbc;
  }

  public List<Deed> of(String documentType, String documentId) {
    List<DeedSource> sources = documents.deeds(documentType);
    return sources.isEmpty()
        ? List.of()
        : jdbc.sql(sources.stream().map(DoneDeeds::select).collect(Collectors.joining("\nunion all ")))
            .param("document", Long.valueOf(documentId))
            .query((row, number) -> new Deed(Duty.valueOf(row.getString("duty")), row.getString("username")))
            .list()
            .stream()
            .distinct()
            .toList();
  }

  private static String select(DeedSource source) {
    return source.persons().stream()
        .map(person -> "select '%s' as duty, %s as username from %s and %s is not null".formatted(source.duty(), person, source.from(), person))
        .collect(Collectors.joining("\nunion all "))
        .replace(DeedSource.DOCUMENT, ":document");
  }
}
