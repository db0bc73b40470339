package io.quayside.web.collaboration;

import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells those who are called in a comment, except who calls themselves. */
@Component
class MentionMails {
  private final Notices notices;
  private final Documents documents;
  private final UserDirectory users;
  private final String publicUrl;

  MentionMails(
      Notices notices, Documents documents, UserDirectory users, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
    this.notices = notices;
    this.documents = documents;
    this.users = users;
    this.publicUrl = publicUrl;
  }

  void send(Comment comment) {
    var author = users.nameOf(comment.author());
    var link = publicUrl + "/#" + documents.page(comment.documentType(), comment.documentId());
    comment.mentions().stream()
        .filter(username -> !username.equals(comment.author()))
        .forEach(username -> notices.send(new Notice(
            username, NoticeKind.MENTION, comment.companyCode(), author + " calls you", author + " writes:\n\n" + comment.text(), link, null)));
  }
}
