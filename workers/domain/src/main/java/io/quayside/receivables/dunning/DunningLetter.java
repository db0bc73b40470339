package io.quayside.receivables.dunning;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A reminder or notice as it went out. */
@Entity
@Table(name = "receivables_dunning_letter")
public class DunningLetter extends AppendOnlyEntity {

    private String companyCode;
    private long caseId;
    private int dunningLevel;
    private LocalDate sentOn;
    private String recipient;
    private Money total;
    private String fileName;
    private byte[] pdf;

    protected DunningLetter() {
    }

    DunningLetter(DunningCase dunning, int level, LocalDate on, @Nullable String recipient, Money total, byte[] pdf) {
        companyCode = dunning.companyCode();
        caseId = dunning.id();
        dunningLevel = level;
        sentOn = on;
        this.recipient = recipient;
        this.total = total;
        fileName = "%s-%d.pdf".formatted(dunning.number(), level);
        this.pdf = pdf;
    }

    public int dunningLevel() {
        return dunningLevel;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    /** Nobody where the customer has no address: somebody has to print it. */
    public @Nullable String recipient() {
        return recipient;
    }

    public Money total() {
        return total;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] pdf() {
        return pdf;
    }
}
