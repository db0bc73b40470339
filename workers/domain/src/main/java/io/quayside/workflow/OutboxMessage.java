package io.quayside.workflow;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What an outbox row asks of the engine. The type name is stored as the row's kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = OutboxMessage.PublishMessage.class, name = "publish-message"),
  @JsonSubTypes.Type(value = OutboxMessage.CompleteTask.class, name = "complete-task"),
  @JsonSubTypes.Type(value = OutboxMessage.UpdateTask.class, name = "update-task"),
  @JsonSubTypes.Type(value = OutboxMessage.UnassignTask.class, name = "unassign-task"),
  @JsonSubTypes.Type(value = OutboxMessage.CancelInstance.class, name = "cancel-instance")
})
public sealed interface OutboxMessage {

  String kind();

  record PublishMessage(String name, String correlationKey, Map<String, Object> variables) implements OutboxMessage {
    @Override
    public String kind() {
      return "publish-message";
    }
  }

  record CompleteTask(long taskKey, Map<String, Object> variables) implements OutboxMessage {
    @Override
    public String kind() {
      return "complete-task";
    }
  }

  /** What is null stays as it is. */
  record UpdateTask(long taskKey, List<String> candidateGroups, OffsetDateTime dueDate) implements OutboxMessage {
    @Override
    public String kind() {
      return "update-task";
    }
  }

  record UnassignTask(long taskKey) implements OutboxMessage {
    @Override
    public String kind() {
      return "unassign-task";
    }
  }

  record CancelInstance(long processInstanceKey) implements OutboxMessage {
    @Override
    public String kind() {
      return "cancel-instance";
    }
  }
}
