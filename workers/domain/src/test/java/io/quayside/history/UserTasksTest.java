package io.quayside.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quayside.DomainIntegrationTest;
import io.quayside.history.TaskCondition.Operator;
import io.quayside.history.TaskSearch.View;
import io.quayside.shared.UtcTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import io.quayside.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class UserTasksTest extends DomainIntegrationTest {

  private static final TaskViewer ANNA = viewer("anna", Set.of("approver-1"), Set.of("QNL", "QUS"));

  @Autowired UserTasks tasks;
  @Autowired TaskVisibility visibility;
  @Autowired TaskMandates mandates;
  @Autowired DataSource dataSource;
  private ProjectedTasks projected;

  @BeforeEach
  void emptyCase() {
    projected = new ProjectedTasks(dataSource);
  }

  @Test
  void offersFreeTasksOfMyGroupsInMyCompanies() {
    var offered = projected.add(Map.of());
    projected.add(Map.of("assignee", "aron"));
    projected.add(Map.of(), "approver-2");
    projected.add(Map.of("company_code", "QXX"));
    projected.add(Map.of("state", "COMPLETED"));
    projected.add(Map.of("follow_up_at", UtcTime.column(Instant.now().plusSeconds(3600))));

    assertThat(keys(ANNA, View.GROUPS)).containsExactly(offered);
  }

  @Test
  void showsWhatIsMineAndAllThatISeeForAnyReason() {
    var mine = projected.add(Map.of("assignee", "anna"), "approver-2");
    var claimedByAron = projected.add(Map.of("assignee", "aron"));
    projected.add(Map.of(), "approver-3");
    var requested = projected.add(Map.of("requester", "anna"), "approver-3");

    assertThat(keys(ANNA, View.MINE)).containsExactly(mine);
    assertThat(keys(ANNA, View.ALL)).containsExactlyInAnyOrder(mine, claimedByAron, requested);
    assertThat(keys(new TaskViewer("petra", Set.of(), Set.of("QNL"), true, List.of()), View.ALL)).hasSize(4);
  }

  @Test
  void doesNotOfferMyOwnRequestForApprovalButForOtherWork() {
    projected.add(Map.of("requester", "anna"));
    var work = projected.add(Map.of("element_id", "UserTask_ChooseVendor"));
    var ownWork = projected.add(Map.of("element_id", "UserTask_ChooseVendor", "requester", "anna"));

    assertThat(keys(ANNA, View.GROUPS)).containsExactlyInAnyOrder(work, ownWork);
  }

  @Test
  void doesNotOfferAnotherLevelToWhoHasApprovedOne() {
    var document = Long.toString(Ids.next());
    var next = projected.add(Map.of("document_type", "requisition", "document_id", document, "approval_level", 2), "approver-1");
    var again = projected.add(Map.of("document_type", "requisition", "document_id", document));
    approved(document, 1, "anna", null);
    assertThat(keys(ANNA, View.GROUPS)).as("the same level may be asked again").containsExactly(again);
    assertThat(tasks.counts(ANNA).groups()).isEqualTo(keysOfAll(ANNA));
    assertThat(keys(viewer("aron", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).containsExactly(next, again);

    approved(document, 1, "quinn", "aron");
    assertThat(keys(viewer("aron", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).as("somebody approved for aron").containsExactly(again);
  }

  @Test
  void offersNoApprovalToWhoAnsweredOrCorrectedInPlaceOfTheRequester() {
    var document = Long.toString(Ids.next());
    var task = projected.add(Map.of("document_type", "requisition", "document_id", document));
    decided(document, "UserTask_CorrectRequisition", 0, "completed", "anna", "rita");

    assertThat(keys(ANNA, View.GROUPS)).isEmpty();
    assertThat(keys(viewer("aron", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).containsExactly(task);
  }

  @Test
  void offersAQuestionToTheStandInOfTheRequester() {
    var question = projected.add(Map.of("element_id", "UserTask_AnswerQuestion", "requester", "anna", "assignee", "anna"));

    assertThat(keys(standIn(Set.of()), View.DELEGATED)).containsExactly(question);
  }

  @Test
  void offersNoOtherLevelToTheStandInOfWhoHasApprovedOne() {
    var document = Long.toString(Ids.next());
    projected.add(Map.of("document_type", "requisition", "document_id", document, "approval_level", 2), "approver-1");
    var again = projected.add(Map.of("document_type", "requisition", "document_id", document));
    approved(document, 1, "anna", null);

    assertThat(keys(standIn(Set.of()), View.DELEGATED)).containsExactly(again);
    assertThat(tasks.counts(standIn(Set.of())).delegated())
        .isEqualTo(tasks.search(TaskSearch.of(View.DELEGATED), standIn(Set.of()), PageRequest.of(0, 1)).getTotalElements());
  }

  @Test
  void offersNoChangeOfAnOrderToWhoProposedOrderedOrApprovedItOnAnotherLevel() {
    var requisition = Ids.next();
    var amendment = projected.amendment("anton", "bea", requisition);
    var task = Map.of("document_type", "order-amendment", "document_id", Long.toString(amendment), "approval_level", 2);
    var change = projected.add(task, "approver-1");
    approved(Long.toString(requisition), 1, "anna", null);
    approved(Long.toString(requisition), 2, "aron", null);

    assertThat(keys(viewer("anton", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).as("has proposed it").isEmpty();
    assertThat(keys(viewer("bea", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).as("has ordered").isEmpty();
    assertThat(keys(ANNA, View.GROUPS)).as("has approved the requisition on another level").isEmpty();
    assertThat(tasks.counts(ANNA).groups()).isEqualTo(keysOfAll(ANNA));
    assertThat(keys(standIn(Set.of()), View.DELEGATED)).as("stands in for anna").isEmpty();
    assertThat(keys(viewer("aron", Set.of("approver-1"), Set.of("QNL")), View.GROUPS)).as("has approved the same level").containsExactly(change);
  }

  @Test
  void sortsByFieldsOfTheCaseWithThoseThatHaveNoneLast() {
    var okafor = projected.add(Map.of());
    var none = projected.add(Map.of());
    var delft = projected.add(Map.of());
    projected.field(okafor, "counterparty", "Okafor");
    projected.field(delft, "counterparty", "Zwolle Tools");
    projected.field(delft, "counterparty", "Delft Tools");
    projected.field(okafor, "costCentre", "100");

    assertThat(keys(ANNA, View.GROUPS, Sort.by("counterparty"))).containsExactly(delft, okafor, none);
    assertThat(keys(ANNA, View.GROUPS, Sort.by("counterparty").descending())).containsExactly(okafor, delft, none);
    assertThat(keys(ANNA, View.GROUPS, Sort.by("cost_centre"))).first().isEqualTo(okafor);
  }

  @Test
  void offersOneOfSeveralPlacesOfALevelUntilItsReaderHasDecidedOrHoldsOne() {
    var instance = Ids.next();
    var place = Map.of("process_instance_key", instance, "document_type", "requisition", "document_id", Long.toString(Ids.next()));
    var first = projected.add(place);
    var second = projected.add(place);
    var aron = viewer("aron", Set.of("approver-1"), Set.of("QNL"));

    assertThat(keys(ANNA, View.GROUPS)).containsExactly(first);
    assertThat(tasks.counts(ANNA).groups()).isEqualTo(keysOfAll(ANNA));

    projected.decision(with(place, "decided_by", "anna"));
    JdbcClient.create(dataSource).sql("update history_task set state = 'COMPLETED' where task_key = ?").param(first).update();
    assertThat(keys(ANNA, View.GROUPS)).isEmpty();
    assertThat(keys(aron, View.GROUPS)).containsExactly(second);

    JdbcClient.create(dataSource).sql("update history_task set assignee = 'aron' where task_key = ?").param(second).update();
    projected.add(place);
    assertThat(keys(aron, View.GROUPS)).as("aron holds a place of this level").isEmpty();
  }

  @Test
  void offersNoPlaceToAStandInOfWhomHasDecidedInAnother() {
    var instance = Ids.next();
    var place = Map.of("process_instance_key", instance, "document_type", "requisition", "document_id", Long.toString(Ids.next()));
    var free = projected.add(place);
    assertThat(keys(standIn(Set.of()), View.DELEGATED)).containsExactly(free);

    projected.decision(with(place, "decided_by", "anna"));

    assertThat(keys(standIn(Set.of()), View.DELEGATED)).isEmpty();
  }

  @Test
  void offersALevelThatIsAskedAnewToNobodyWhoHasApprovedItInThisRevision() {
    var task = Map.of("document_type", "requisition", "document_id", Long.toString(Ids.next()), "root_key", Ids.next());
    var again = projected.add(task);
    projected.decision(Map.of("document_id", task.get("document_id"), "revision", 2, "decided_by", "anna"));

    revision(task.get("root_key"), 1, 3);
    assertThat(keys(ANNA, View.GROUPS)).as("of an earlier revision").containsExactly(again);
    revision(task.get("root_key"), 2, 2);
    assertThat(keys(ANNA, View.GROUPS)).isEmpty();
  }

  private void revision(Object root, int position, int value) {
    JdbcClient.create(dataSource).sql("""
            insert into history_variable (partition_id, position, variable_key, scope_key, process_instance_key, name, new_value, recorded_at)
            values (1, ?, 1, ?, 1, 'revision', ?, now(3))""")
        .params(Ids.next() + position, root, value).update();
  }

  private static Map<String, Object> with(Map<String, ?> row, String column, Object value) {
    var more = new HashMap<String, Object>(row);
    more.put(column, value);
    return more;
  }

  @Test
  void keepsWhatIsPutOffApartUntilItsTime() {
    var later = projected.add(Map.of("assignee", "anna", "follow_up_at", UtcTime.column(Instant.now().plusSeconds(3600))));
    var over = projected.add(Map.of("assignee", "anna", "follow_up_at", UtcTime.column(Instant.now().minusSeconds(1))));

    assertThat(keys(ANNA, View.MINE)).containsExactly(over);
    assertThat(keys(ANNA, View.LATER)).containsExactly(later);
    assertThat(keys(ANNA, View.ALL)).contains(later, over);
  }

  @Test
  void showsStandInsWhatTheirMandateCoversAndNothingElse() {
    var covered = projected.add(Map.of());
    var assigned = projected.add(Map.of("assignee", "anna"), "approver-2");
    projected.add(Map.of("amount", 5001, "amount_minor", 500_100));
    projected.add(Map.of("currency", "USD"));
    projected.add(Map.of("company_code", "QUS"));
    projected.add(Map.of("assignee", "aron"));
    projected.add(Map.of("requester", "quinn"));
    projected.add(Map.of("requester", "anna"));
    projected.add(Map.of(), "quality-inspector");
    var quinn = standIn(Set.of("purchase-approval"));

    assertThat(keys(quinn, View.DELEGATED)).containsExactlyInAnyOrder(covered, assigned);
    assertThat(mandates.delegator(tasks.find(covered).orElseThrow(), quinn)).contains("anna");
    assertThat(keys(standIn(Set.of("another-process")), View.DELEGATED)).isEmpty();
    assertThat(tasks.find(covered, quinn)).isPresent();
    assertThat(tasks.find(covered, viewer("ward", Set.of("receiver"), Set.of("QNL")))).isEmpty();
  }

  @Test
  void namesADelegatorForExactlyTheTasksThatItListsAsDelegated() {
    projected.add(Map.of());
    projected.add(Map.of("amount", 9999, "amount_minor", 999_900));
    projected.add(Map.of("assignee", "anna"));
    projected.add(Map.of("assignee", "quinn"));
    projected.add(Map.of(), "quality-inspector");
    var quinn = standIn(Set.of());

    var delegated = keys(quinn, View.DELEGATED);
    for (var key : keys(quinn, View.ALL)) {
      assertThat(mandates.delegator(tasks.find(key).orElseThrow(), quinn).isPresent()).isEqualTo(delegated.contains(key));
    }
  }

  @Test
  void putsTasksWithoutADueDateLastWhicheverTheDirection() {
    var none = projected.add(Map.of());
    var soon = projected.add(Map.of("due_at", UtcTime.column(Instant.now().plusSeconds(60))));
    var late = projected.add(Map.of("due_at", UtcTime.column(Instant.now().minusSeconds(60))));

    assertThat(keys(ANNA, View.GROUPS, Sort.by("due_at"))).containsExactly(late, soon, none);
    assertThat(keys(ANNA, View.GROUPS, Sort.by("due_at").descending())).containsExactly(soon, late, none);
    assertThat(keys(ANNA, TaskSearch.of(View.GROUPS).onlyOverdue(), Sort.by("due_at"))).contains(late).doesNotContain(soon, none);
  }

  @Test
  void countsAsOverdueExactlyWhatTheViewListsOfAllThatIsToDo() {
    var late = UtcTime.column(Instant.now().minusSeconds(60));
    var mine = projected.add(Map.of("assignee", "quinn", "due_at", late));
    var group = projected.add(Map.of("due_at", late), "quality-inspector");
    var delegated = projected.add(Map.of("due_at", late));
    projected.add(Map.of("assignee", "aron", "due_at", late));
    projected.add(Map.of("requester", "quinn", "due_at", late), "quality-inspector");
    projected.add(Map.of("due_at", late, "follow_up_at", UtcTime.column(Instant.now().plusSeconds(60))), "quality-inspector");
    projected.add(Map.of("due_at", UtcTime.column(Instant.now().plusSeconds(60))), "quality-inspector");
    var quinn = standIn(Set.of());

    assertThat(keys(quinn, View.OVERDUE)).containsExactlyInAnyOrder(mine, group, delegated);
    assertThat(tasks.counts(quinn).overdue())
        .isEqualTo(tasks.search(TaskSearch.of(View.OVERDUE), quinn, PageRequest.of(0, 1)).getTotalElements());
  }

  @Test
  void findsByConditionsJoinedByAndAndOr() {
    var small = projected.add(Map.of("amount", 10, "amount_minor", 1000));
    var large = projected.add(Map.of("amount", 9000, "amount_minor", 900_000, "requester", "bea", "priority", 80));
    var late = projected.add(Map.of("due_at", UtcTime.column(Instant.now().minusSeconds(60))));
    projected.field(small, "counterparty", "Hansen Bearings");
    projected.field(small, "counterparty", "Okafor");
    projected.field(large, "counterparty", "Delft Tools");
    projected.field(large, "pallets", "12");

    assertThat(found(test("amount", Operator.AT_LEAST, "9000"))).containsExactly(large);
    assertThat(found(test("counterparty", Operator.CONTAINS, "bear"))).containsExactly(small);
    assertThat(found(test("counterparty", Operator.IS, "Okafor"))).containsExactly(small);
    assertThat(found(test("counterparty", Operator.IS_NOT, "Okafor"))).containsExactly(large, late);
    assertThat(found(test("pallets", Operator.AT_LEAST, "9"))).containsExactly(large);
    assertThat(found(test("processId", Operator.IS, "purchase-approval"))).containsExactly(small, large, late);
    assertThat(found(test("processId", Operator.IS_NOT, "purchase-approval"))).isEmpty();
    assertThat(found(test("dueAt", Operator.WITHIN_DAYS, "1"))).containsExactly(late);
    assertThat(found(test("createdAt", Operator.OLDER_THAN_DAYS, "1"))).isEmpty();
    assertThat(found(test("assignee", Operator.IS_NOT, "aron"))).containsExactly(small, large, late);
    assertThat(found(new TaskCondition.Any(List.of(
        new TaskCondition.All(List.of(test("requester", Operator.IS, "bea"), test("priority", Operator.AT_LEAST, "80"))),
        test("counterparty", Operator.CONTAINS, "OKA"))))).containsExactly(small, large);
  }

  @Test
  void refusesConditionsThatMakeNoSense() {
    assertThatIllegalArgumentException().isThrownBy(() -> test("amount", Operator.CONTAINS, "9"));
    assertThatIllegalArgumentException().isThrownBy(() -> test("amount", Operator.IS, "much"));
    assertThatIllegalArgumentException().isThrownBy(() -> test("dueAt", Operator.WITHIN_DAYS, "99999"));
    assertThatIllegalArgumentException().isThrownBy(() -> test("1 = 1 or x", Operator.IS, "9"));
  }

  private List<Long> found(TaskCondition condition) {
    return keys(ANNA, TaskSearch.of(View.GROUPS).where(condition), Sort.by("task_key"));
  }

  private static TaskCondition test(String field, Operator operator, String value) {
    return new TaskCondition.Test(field, operator, value);
  }

  /** Of hundreds of tasks each is looked up by keys: no table of a domain is read as a whole. */
  @Test
  void readsNoTableOfADomainAsAWhole() {
    var conditions = new Conditions().and("t.state = 'CREATED'").with("now", Row.column(Instant.now()));
    visibility.add(conditions, ANNA, TaskSearch.View.GROUPS);
    var plan = JdbcClient.create(dataSource)
        .sql("explain select count(*) from history_task t left join history_process_instance root on root.process_instance_key = t.root_key " + conditions.where())
        .params(conditions.parameters()).query().listOfRows();

    assertThat(plan).hasSizeGreaterThan(40);
    assertThat(plan).filteredOn(row -> row.get("table") != null && !"t".equals(row.get("table")))
        .allSatisfy(row -> assertThat(row.get("type")).as("%s", row).isIn("const", "eq_ref", "ref", "ref_or_null", "index_subquery", "unique_subquery"));
  }

  private int keysOfAll(TaskViewer viewer) {
    return (int) tasks.search(TaskSearch.of(View.GROUPS), viewer, PageRequest.of(0, 1000)).getTotalElements();
  }

  private void approved(String document, int level, String by, String onBehalfOf) {
    decided(document, "UserTask_Approve", level, "approve", by, onBehalfOf);
  }

  private void decided(String document, String element, int level, String decision, String by, @Nullable String onBehalfOf) {
    var row = new HashMap<String, Object>(Map.of("element_id", element, "document_id", document, "approval_level", level, "decision", decision, "decided_by", by));
    row.put("on_behalf_of", onBehalfOf);
    projected.decision(row);
  }

  private static TaskViewer viewer(String username, Set<String> groups, Set<String> companies) {
    return new TaskViewer(username, groups, companies, false, List.of());
  }

  private static TaskViewer standIn(Set<String> processes) {
    var mandate = new Mandate("anna", Set.of("approver-1"), Set.of("QNL"), processes, List.of(Money.parse("EUR 5000")), List.of("anna"));
    return new TaskViewer("quinn", Set.of("quality-inspector"), Set.of("QNL", "QUS"), false, List.of(mandate));
  }

  private List<Long> keys(TaskViewer viewer, View view) {
    return keys(viewer, view, Sort.by("task_key"));
  }

  private List<Long> keys(TaskViewer viewer, View view, Sort sort) {
    return keys(viewer, TaskSearch.of(view), sort);
  }

  /** Of this test's case. */
  private List<Long> keys(TaskViewer viewer, TaskSearch search, Sort sort) {
    var ofCase = new TaskSearch(search.view(), List.of(), Optional.empty(), search.overdue(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.of(projected.businessKey()), Optional.empty(), Optional.empty(), Optional.empty(), search.where());
    return tasks.search(ofCase, viewer, PageRequest.of(0, 100, sort)).map(UserTask::key).getContent();
  }
}
