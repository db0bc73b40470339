package io.quayside.worker.outbox;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.command.UpdateUserTaskCommandStep1;
import io.quayside.workflow.OutboxMessage;
import io.quayside.workflow.OutboxMessage.CancelInstance;
import io.quayside.workflow.OutboxMessage.CompleteTask;
import io.quayside.workflow.OutboxMessage.PublishMessage;
import io.quayside.workflow.OutboxMessage.UnassignTask;
import io.quayside.workflow.OutboxMessage.UpdateTask;
import io.quayside.workflow.OutboxRow;
import org.springframework.stereotype.Component;

/** An outbox row as the command that the engine understands. */
@Component
class EngineCommands {

  private final CamundaClient engine;
  private final OutboxSettings settings;

  EngineCommands(CamundaClient engine, OutboxSettings settings) {
    this.engine = engine;
    this.settings = settings;
  }

  /** Returns when the engine has taken it, throws the client's exception otherwise. */
  void send(OutboxRow row) {
    command(row.id(), row.message()).requestTimeout(settings.requestTimeout()).send().join();
  }

  private FinalCommandStep<?> command(long id, OutboxMessage message) {
    return switch (message) {
      case PublishMessage publish -> publish(id, publish);
      case CompleteTask complete ->
          engine.newCompleteUserTaskCommand(complete.taskKey()).variables(complete.variables());
      case UpdateTask update -> update(update);
      case UnassignTask unassign -> engine.newUnassignUserTaskCommand(unassign.taskKey());
      case CancelInstance cancel -> engine.newCancelInstanceCommand(cancel.processInstanceKey());
    };
  }

  /** The row's id is the message's id, so that the engine drops a repeat for as long as it keeps the message. */
  private FinalCommandStep<?> publish(long id, PublishMessage message) {
    return engine
        .newPublishMessageCommand()
        .messageName(message.name())
        .correlationKey(message.correlationKey())
        .messageId(Long.toString(id))
        .timeToLive(settings.messageTimeToLive())
        .variables(message.variables());
  }

  private FinalCommandStep<?> update(UpdateTask update) {
    UpdateUserTaskCommandStep1 command = engine.newUpdateUserTaskCommand(update.taskKey());
    if (update.candidateGroups() != null) {
      command = command.candidateGroups(update.candidateGroups());
    }
    return update.dueDate() == null ? command : command.dueDate(update.dueDate());
  }
}
