package io.quayside.web.purchasing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From documents to the process instances that handle them, as the history tells. */
@Component
public class CaseLookup {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    CaseLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document's number is unique within its company only. */
    public record CaseKey(String companyCode, String number) {}

    private record Found(String companyCode, String number, long instance) {}

    /** The newest instance of the process for each document that has one. */
    public Map<CaseKey, Long> instances(String processId, Collection<CaseKey> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select company_code, business_key as number, max(process_instance_key) as instance from history_process_instance
                where process_id = :process and business_key in (:numbers) group by company_code, business_key""")
                .param("process", processId)
                .param("numbers", documents.stream().map(CaseKey::number).distinct().toList())
                .query(Found.class).list().stream()
                .collect(Collectors.toMap(found -> new CaseKey(found.companyCode(), found.number()), Found::instance));
    }

    /** @param approvals how many different people it takes */
    public record Level(int level, int approvals) {

        /** Cases that began before levels could ask for more have numbers alone. */
        private static Level of(JsonNode json) {
            return json.isNumber() ? new Level(json.asInt(), 1) : new Level(json.path("level").asInt(), json.path("approvals").asInt(1));
        }
    }

    /** The approval levels that the matrix asked for, of the present round; none before the document is checked. */
    List<Level> approvalLevels(long processInstanceKey) {
        return jdbc.sql("select new_value from history_variable where scope_key = ? and name = 'approvalLevels' order by position desc limit 1")
                .param(processInstanceKey).query(String.class).optional()
                .map(levels -> JSON.readTree(levels).valueStream().map(Level::of).toList()).orElse(List.of());
    }
}
