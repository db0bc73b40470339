package io.quayside.web.notification;

import io.quayside.identity.CurrentUser;
import io.quayside.notification.Inbox;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has been told, and what of it waits to be read. */
@RestController
@RequestMapping("/api/notices")
@AnyRole
class NoticeController {

  record Unread(long count) {}

  private final Inbox inbox;

  NoticeController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping
  ResponseEntity<List<Inbox.Entry>> list(ListQuery query, CurrentUser user) {
    var page = query.pageable(Sort.by("createdAt").descending(), "createdAt");
    return ListResponse.of(inbox.list(
        user.username(), user.visible(query.filters("companyCode")), query.longIds(), query.flag("unread").orElse(false), page));
  }

  @GetMapping("/unread")
  Unread unread(CurrentUser user) {
    return new Unread(inbox.unread(user.username(), user.companies()));
  }

  @PostMapping("/{id}/read")
  Inbox.Entry read(@PathVariable long id, CurrentUser user) {
    return inbox.read(id, user.username(), user.companies());
  }

  @PostMapping("/read-all")
  Unread readAll(CurrentUser user) {
    inbox.readAll(user.username());
    return unread(user);
  }
}
