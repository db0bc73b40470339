package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.customer.Customers;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers from a file: new ones, changed ones, and what cannot be read. */
class CustomerImportTest extends DomainIntegrationTest {

    private static final String HEADING = "ref,name,customer_rank,parent_id,lang,email,country_id,property_payment_term_id,segment,credit_limit\n";

    @Autowired
    private DataImports imports;
    @Autowired
    private ImportExamples examples;
    @Autowired
    private Customers customers;
    @Autowired
    private MasterDataMother mother;
    private ImportDriver driver;

    @BeforeEach
    void company() {
        driver = new ImportDriver(imports, "CIM");
        mother.company("CIM", "EUR");
    }

    @Test
    void customersAreTakenInAsOdooExportsThemAndChangedByASecondFile() {
        DataImport first = driver.upload(ImportType.CUSTOMERS, HEADING
                + "C-1,Krüger GmbH,3,,de_DE,pay@krueger.example,Germany,30 Days,key account,5000\n"
                + "C-2,Havenbedrijf,1,,nl_NL,,Netherlands,Immediate Payment,,\n"
                + "C-3,A vendor,0,,,,,,,\n"
                + ",Jan Krüger,0,Krüger GmbH,,,,,,\n", "customers.csv");
        assertThat(first.status()).as("%s", driver.errors(first)).isEqualTo(ImportStatus.READY);
        assertThat(first.validRows()).as("vendors and people are left out").isEqualTo(2);
        assertThat(driver.commit(first).status()).isEqualTo(ImportStatus.DONE);

        CustomerDetails krueger = customers.findByNumber("CIM", "C-1").orElseThrow().details();
        assertThat(krueger.language()).isEqualTo("de");
        assertThat(krueger.segment()).isEqualTo(CustomerSegment.KEY_ACCOUNT);
        assertThat(krueger.creditLimit()).isEqualTo(Money.parse("EUR 5000"));
        assertThat(krueger.currency()).isEqualTo("EUR");
        assertThat(customers.findByNumber("CIM", "C-2").orElseThrow().details().paymentTermDays()).isZero();

        driver.commit(driver.upload(ImportType.CUSTOMERS, "number,name,payment_terms\nC-1,Krüger Fördertechnik GmbH,14\n", "change.csv"));
        CustomerDetails changed = customers.findByNumber("CIM", "C-1").orElseThrow().details();
        assertThat(changed.name()).isEqualTo("Krüger Fördertechnik GmbH");
        assertThat(changed.paymentTermDays()).isEqualTo(14);
        assertThat(changed.email()).as("what the file leaves out stays").isEqualTo("pay@krueger.example");
    }

    @Test
    void whatCannotBeReadIsToldByLineAndNothingIsStored() {
        DataImport wrong = driver.upload(ImportType.CUSTOMERS, HEADING
                + "X-1,,1,,fr,no address,,soon,gold,-1\n"
                + "X-1,Twice,1,,,,,,,\n", "wrong.csv");

        assertThat(wrong.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(wrong)).extracting(error -> error.line() + " " + error.column()).containsExactlyInAnyOrder("2 name", "2 lang", "2 email",
                "2 property_payment_term_id", "2 segment", "2 credit_limit", "3 ref");
        assertThat(customers.findByNumber("CIM", "X-1")).isEmpty();
    }

    @Test
    void theExampleCanBeImportedAsItIs() {
        DataImport example = driver.upload(ImportType.CUSTOMERS, examples.csv(ImportType.CUSTOMERS, "CIM", 10), "example.csv");

        assertThat(example.status()).as("%s", driver.errors(example)).isEqualTo(ImportStatus.READY);
        assertThat(driver.commit(example).status()).isEqualTo(ImportStatus.DONE);
        assertThat(customers.findByNumber("CIM", "EXAMPLE-00010")).isPresent();
    }
}
