package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.AnyRoleButAuditor;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Talk about documents. A list is of one document, or with {@code mentioned=me} of all that calls the user. */
@RestController
@RequestMapping("/api/comments")
class CommentController {
  private final Commenting commenting;

  CommentController(Commenting commenting) {
    this.commenting = commenting;
  }

  @GetMapping
  @AnyRole
  ResponseEntity<List<CommentRow>> list(ListQuery query, CurrentUser user) {
    return ListResponse.of(commenting.list(query, user));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @AnyRoleButAuditor
  CommentRow write(@Valid @RequestBody NewComment comment, CurrentUser user) {
    return commenting.write(comment, user);
  }

  record NewComment(
      @NotBlank String documentType, @NotBlank String documentId, @NotBlank @Size(max = 4000) String text) {}

  record CommentRow(
      long id, String documentType, String documentId, String text, String author, String authorName, Instant at,
      Set<String> mentions) {}
}
