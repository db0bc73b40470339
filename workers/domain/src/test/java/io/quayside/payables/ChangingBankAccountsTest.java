package io.quayside.payables;

import static io.quayside.payables.PayablesMother.acco;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.payables.bank.BankAccountInput;
import io.quayside.payables.bank.BankAccountStatus;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.payables.bank.FindingBankAccounts;
import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which account of a vendor payments go to, and when. */
class ChangingBankAccountsTest extends PurchasingIntegrationTest {

    private static final String DUTCH = "NL91 ABNA 0417 1643 00";
    private static final String GERMAN = "DE89 3704 0044 0532 0130 00";

    @Autowired
    private PayablesMother payables;
    @Autowired
    private ChangingBankAccounts changing;
    @Autowired
    private FindingBankAccounts finding;

    private String company;
    private long vendor;

    @BeforeEach
    void aVendor() {
        company = payables.company();
        vendor = payables.ordered(company, "1", "10").origin().vendorId();
    }

    @Test
    void an_account_whose_check_digits_are_wrong_is_refused_at_its_field() {
        assertThatThrownBy(() -> enter("NL92 ABNA 0417 1643 00"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey("iban"));
        assertThatThrownBy(() -> changing.change(new BankAccountInput(vendor, "Vendor", null, "12345678", null, null, "New"), acco(company)))
                .as("an account number alone leads nowhere").isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void one_change_at_a_time() {
        enter(DUTCH);

        assertThatThrownBy(() -> enter(GERMAN)).isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("change-open"));
    }

    @Test
    void the_confirmed_account_takes_the_place_of_the_one_before() {
        VendorBankAccount first = enter(DUTCH);
        changing.activate(first.id(), "Called 020 123");
        VendorBankAccount second = enter(GERMAN);
        assertThat(active()).as("until it is confirmed, the old one stays").isEqualTo(first.id());

        changing.activate(second.id(), "Called 020 123 again");
        changing.activate(second.id(), "a repeat changes nothing");

        assertThat(active()).isEqualTo(second.id());
        assertThat(finding.get(first.id(), acco(company)).status()).isEqualTo(BankAccountStatus.REPLACED);
        assertThat(finding.get(second.id(), acco(company)).callBack()).isEqualTo("Called 020 123 again");
    }

    @Test
    void a_refused_account_leaves_the_old_one_and_lets_payments_go_on() {
        VendorBankAccount first = enter(DUTCH);
        changing.activate(first.id(), "Called 020 123");
        VendorBankAccount second = enter(GERMAN);
        assertThat(finding.standings(Set.of(vendor)).get(vendor).changePending()).isTrue();

        changing.discard(second.id(), "Nobody there knows of it");

        assertThat(active()).isEqualTo(first.id());
        assertThat(finding.standings(Set.of(vendor)).get(vendor).changePending()).isFalse();
    }

    private VendorBankAccount enter(String iban) {
        return changing.change(new BankAccountInput(vendor, "Vendor", iban, null, null, null, "New bank"), acco(company));
    }

    private long active() {
        return finding.standings(Set.of(vendor)).get(vendor).active().id();
    }
}
