package io.quayside.web.history;

import io.quayside.history.InstanceSearch;
import io.quayside.history.ProcessInstance;
import io.quayside.history.ProcessInstances;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Process instances of the caller's companies; somebody who only requests sees the own ones. */
@Component
class VisibleInstances {

  private final ProcessInstances instances;

  VisibleInstances(ProcessInstances instances) {
    this.instances = instances;
  }

  ProcessInstance find(long key, CurrentUser user) {
    return instances.find(key, user.companies())
        .filter(instance -> requester(user).map(username -> username.equals(instance.requester())).orElse(true))
        .orElseThrow(() -> new Refusal.NotFound("process instance", key));
  }

  InstanceSearch search(ListQuery query, CurrentUser user) {
    return new InstanceSearch(
        user.visible(query.filters("companyCode")),
        query.longIds(),
        requester(user).or(() -> query.filter("requester")),
        query.filter("processId"),
        query.filter("businessKey"),
        query.filter("state", ProcessInstance.State::valueOf),
        query.flag("incident"),
        query.filter("startedFrom", VisibleInstances::start),
        query.filter("startedUntil", VisibleInstances::end),
        query.flag("called").orElse(query.filter("processId").isPresent()),
        query.q());
  }

  private static Optional<String> requester(CurrentUser user) {
    return user.roles().equals(Set.of(Role.REQUESTER)) ? Optional.of(user.username()) : Optional.empty();
  }

  /** A moment, or a day in UTC. */
  private static Instant start(String text) {
    return text.contains("T") ? Instant.parse(text) : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Up to a moment, or to the end of a day. */
  private static Instant end(String text) {
    return text.contains("T") ? Instant.parse(text) : start(LocalDate.parse(text).plusDays(1).toString());
  }
}
