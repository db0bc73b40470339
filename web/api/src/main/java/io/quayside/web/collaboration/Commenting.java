package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import io.quayside.web.collaboration.CommentController.CommentRow;
import io.quayside.web.collaboration.CommentController.NewComment;
import io.quayside.web.support.ListQuery;
import java.time.Clock;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class Commenting {
  private static final Sort OLDEST_FIRST = Sort.by("writtenAt", "id");

  private final Comments comments;
  private final Documents documents;
  private final Mentions mentions;
  private final MentionMails mentionMails;
  private final UserDirectory users;
  private final Clock clock;

  Commenting(Comments comments, Documents documents, Mentions mentions, MentionMails mentionMails, UserDirectory users, Clock clock) {
    this.comments = comments;
    this.documents = documents;
    this.mentions = mentions;
    this.mentionMails = mentionMails;
    this.users = users;
    this.clock = clock;
  }

  CommentRow write(NewComment comment, CurrentUser user) {
    var company = documents.requireVisible(user, comment.documentType(), comment.documentId());
    var called = mentions.in(comment.text(), comment.documentType(), comment.documentId());
    var saved = comments.save(new Comment(
        company, comment.documentType(), comment.documentId(), comment.text().strip(), user.username(), clock.instant(), called));
    mentionMails.send(saved);
    return row(saved);
  }

  @Transactional(readOnly = true)
  Page<CommentRow> list(ListQuery query, CurrentUser user) {
    return page(query, user).map(this::row);
  }

  private Page<Comment> page(ListQuery query, CurrentUser user) {
    var page = query.pageable(OLDEST_FIRST, Map.of("author", "author", "at", "writtenAt"));
    if (query.wantsIds()) {
      return comments.findAll(readBy(user).and((comment, criteria, builder) -> comment.get("id").in(query.longIds())), page);
    }
    if (query.filter("mentioned").filter("me"::equals).isPresent()) {
      return comments.findAll(readBy(user).and((comment, criteria, builder) -> builder.isMember(user.username(), comment.get("mentions"))), page);
    }
    var type = needed(query, "documentType");
    var id = needed(query, "documentId");
    return documents.isReadBy(user, type, id)
        ? comments.findByDocumentTypeAndDocumentIdAndCompanyCodeIn(type, id, user.companies(), page)
        : Page.empty(page);
  }

  private Specification<Comment> readBy(CurrentUser user) {
    return documents.areReadBy(user).and((comment, criteria, builder) -> comment.get("companyCode").in(user.companies()));
  }

  private static String needed(ListQuery query, String filter) {
    return query.filter(filter).orElseThrow(() -> new Refusal.Invalid(filter, "is needed"));
  }

  private CommentRow row(Comment comment) {
    return new CommentRow(
        comment.id(), comment.documentType(), comment.documentId(), comment.text(), comment.author(),
        users.nameOf(comment.author()), comment.writtenAt(), comment.mentions());
  }
}
