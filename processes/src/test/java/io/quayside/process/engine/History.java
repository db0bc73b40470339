package io.quayside.process.engine;

import io.quayside.platform.JdbcAddress;
import io.quayside.platform.TestPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the broker has exported about the case with this business key, called processes included. */
public final class History {

    /** The exporter makes its tables a moment after the broker is ready, so the first test may come before them. */
    private static final int NO_SUCH_TABLE = 1146;

    private static final String INSTANCES = "(SELECT process_instance_key FROM history_process_instance WHERE business_key = ?)";

    private final JdbcAddress database = TestPlatform.get().historyDatabase();
    private final String businessKey;

    public History(String businessKey) {
        this.businessKey = businessKey;
    }

    public List<Long> openTasks(String elementId) {
        return strings("SELECT task_key FROM history_task WHERE business_key = ? AND element_id = '%s' AND state = 'CREATED'"
                .formatted(elementId)).stream().map(Long::valueOf).toList();
    }

    /** As the diagram computed it, in the order of the tasks. */
    public List<String> priorities(String elementId) {
        return strings("SELECT priority FROM history_task WHERE business_key = ? AND element_id = '%s' ORDER BY task_key".formatted(elementId));
    }

    /** Type and id of the document that each task is about. */
    public List<String> documents(String elementId) {
        return strings("SELECT CONCAT(document_type, ' ', document_id) FROM history_task WHERE business_key = ? AND element_id = '%s' ORDER BY task_key".formatted(elementId));
    }

    /** State of the latest instance of the process. */
    public Optional<String> state(String processId) {
        return strings("SELECT state FROM history_process_instance WHERE business_key = ? AND process_id = '%s' ORDER BY process_instance_key DESC"
                .formatted(processId)).stream().findFirst();
    }

    /** Elements which were entered and flows which were taken, in order, by id. */
    public List<String> passed(String processId) {
        return strings("SELECT element_id FROM history_element WHERE process_instance_key IN "
                + INSTANCES.replace("?", "? AND process_id = '%s'".formatted(processId)) + " ORDER BY position");
    }

    /** Present value as JSON. */
    public Optional<String> variable(String processId, String name) {
        return strings("SELECT new_value FROM history_variable WHERE process_instance_key IN "
                + INSTANCES.replace("?", "? AND process_id = '%s'".formatted(processId))
                + " AND scope_key = process_instance_key AND name = '%s' ORDER BY position DESC".formatted(name)).stream().findFirst();
    }

    public List<String> incidents() {
        return strings("SELECT CONCAT(element_id, ' ', error_type, ': ', message) FROM history_incident WHERE process_instance_key IN "
                + INSTANCES + " ORDER BY incident_key");
    }

    public List<Long> rootInstances() {
        return strings("SELECT process_instance_key FROM history_process_instance WHERE business_key = ? AND state = 'ACTIVE' "
                + "AND root_key = process_instance_key").stream().map(Long::valueOf).toList();
    }

    private List<String> strings(String query) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, businessKey);
            var rows = statement.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_TABLE) {
                return List.of();
            }
            throw new IllegalStateException("The history cannot be read; has the exporter been built "
                    + "(mvn -pl processes/exporter -am package -DskipTests)?", e);
        }
    }
}
