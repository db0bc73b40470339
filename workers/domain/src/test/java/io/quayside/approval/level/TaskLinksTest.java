package io.quayside.approval.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class TaskLinksTest extends ApprovalIntegrationTest {

  @Autowired TaskLinks links;
  @Autowired TransactionTemplate transaction;

  private final long instance = Ids.next();

  @Test
  void theLinkOpensTheTaskOfItsLevelForItsReaderOnce() {
    String token = token("anna", 1);
    long task = tasks.approval(1).inInstance(instance).create();
    tasks.approval(2).inInstance(instance).create();

    assertThat(links.open(token, people.user("anna"))).isEqualTo(task);
    refused("link-used", token, "anna");
  }

  @Test
  void ofSeveralPlacesOfALevelItOpensTheOneThatItsReaderHoldsElseAFreeOne() {
    String annas = token("anna", 1);
    String arons = token("aron", 1);
    long first = tasks.approval(1).inInstance(instance).create();
    long free = tasks.approval(1).inInstance(instance).create();
    tasks.end(first, "COMPLETED");
    long held = tasks.approval(1).inInstance(instance).assignedTo("anna").create();

    assertThat(links.open(annas, people.user("anna"))).isEqualTo(held);
    assertThat(links.open(arons, people.user("aron"))).isEqualTo(free);
  }

  @Test
  void nobodyElseCanUseIt() {
    String token = token("anna", 1);
    tasks.approval(1).inInstance(instance).create();

    assertThatThrownBy(() -> links.open(token, people.user("aron"))).isInstanceOf(Refusal.Forbidden.class);
    links.open(token, people.user("anna"));
  }

  @Test
  void itIsNotUsedUpWhileTheTaskIsNotThere() {
    String token = token("anna", 1);

    refused("task-not-there", token, "anna");
    long task = tasks.approval(1).inInstance(instance).create();

    assertThat(links.open(token, people.user("anna"))).isEqualTo(task);
  }

  @Test
  void itExpires() {
    String token = token("anna", 1);
    tasks.approval(1).inInstance(instance).create();
    clock.set(clock.instant().plus(Duration.ofDays(7)));

    refused("link-expired", token, "anna");
  }

  @Test
  void aTokenThatWasNotSignedHereIsNone() {
    String token = token("anna", 1);
    String other = (Long.parseLong(token.substring(0, token.indexOf('.'))) + 1) + token.substring(token.indexOf('.'));

    for (String wrong : new String[] {other, token + "x", token.substring(0, token.length() - 1), "1", "", "99999999999999999999.abc"}) {
      assertThatThrownBy(() -> links.open(wrong, people.user("anna"))).as(wrong).isInstanceOf(Refusal.NotFound.class);
    }
  }

  private String token(String username, int level) {
    String address = transaction.execute(status -> links.create(username, instance, level));
    assertThat(address).contains("/#/task-links/");
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void refused(String slug, String token, String username) {
    assertThatThrownBy(() -> links.open(token, people.user(username)))
        .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }
}
