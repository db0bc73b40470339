package io.quayside.payables.payment;

import io.quayside.payables.payment.CompanyBanks.CompanyBank;
import io.quayside.payables.payment.CreatingPaymentFiles.Transfer;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * ISO 20022 customer credit transfer initiation, pain.001.001.09. Written element by element: the message libraries that there are bring
 * all of ISO 20022 along, a hundred megabytes for these sixty elements.
 */
record CreditTransferFile(String messageId, Instant createdAt, LocalDate payOn, CompanyBank debtor, List<Transfer> transfers) {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(new Elements(xml));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Elements xml) throws XMLStreamException {
        xml.root("Document", NAMESPACE, () -> xml.in("CstmrCdtTrfInitn", () -> {
            xml.in("GrpHdr", () -> {
                xml.text("MsgId", messageId);
                xml.text("CreDtTm", createdAt.truncatedTo(ChronoUnit.SECONDS).toString());
                totals(xml);
                xml.in("InitgPty", () -> xml.text("Nm", shortened(debtor.name(), LONGEST_NAME)));
            });
            xml.in("PmtInf", () -> payment(xml));
        }));
    }

    private void payment(Elements xml) throws XMLStreamException {
        xml.text("PmtInfId", messageId);
        xml.text("PmtMtd", "TRF");
        totals(xml);
        xml.in("ReqdExctnDt", () -> xml.text("Dt", payOn.toString()));
        xml.in("Dbtr", () -> xml.text("Nm", shortened(debtor.name(), LONGEST_NAME)));
        xml.in("DbtrAcct", () -> account(xml, debtor.iban(), debtor.accountNumber()));
        xml.in("DbtrAgt", () -> bank(xml, debtor.bic(), debtor.routingNumber()));
        xml.text("ChrgBr", "SLEV");
        for (Transfer transfer : transfers) {
            xml.in("CdtTrfTxInf", () -> transfer(xml, transfer));
        }
    }

    private static void transfer(Elements xml, Transfer transfer) throws XMLStreamException {
        xml.in("PmtId", () -> xml.text("EndToEndId", transfer.endToEndId()));
        xml.in("Amt", () -> xml.text("InstdAmt", "Ccy", transfer.amount().getCurrencyUnit().getCode(), transfer.amount().getAmount().toPlainString()));
        xml.in("CdtrAgt", () -> bank(xml, transfer.account().bic(), transfer.account().routingNumber()));
        xml.in("Cdtr", () -> xml.text("Nm", shortened(transfer.account().holder(), LONGEST_NAME)));
        xml.in("CdtrAcct", () -> account(xml, transfer.account().iban(), transfer.account().accountNumber()));
        xml.in("RmtInf", () -> xml.text("Ustrd", shortened(String.join(" ", transfer.documents()), LONGEST_REMITTANCE)));
    }

    private void totals(Elements xml) throws XMLStreamException {
        xml.text("NbOfTxs", String.valueOf(transfers.size()));
        xml.text("CtrlSum", transfers.stream().map(transfer -> transfer.amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString());
    }

    private static void account(Elements xml, @Nullable String iban, @Nullable String accountNumber) throws XMLStreamException {
        xml.in("Id", () -> {
            if (iban != null) {
                xml.text("IBAN", iban);
            } else {
                xml.in("Othr", () -> xml.text("Id", accountNumber));
            }
        });
    }

    private static void bank(Elements xml, @Nullable String bic, @Nullable String routingNumber) throws XMLStreamException {
        xml.in("FinInstnId", () -> {
            if (bic != null) {
                xml.text("BICFI", bic);
            } else if (routingNumber != null) {
                xml.in("ClrSysMmbId", () -> xml.text("MmbId", routingNumber));
            } else {
                xml.in("Othr", () -> xml.text("Id", "NOTPROVIDED"));
            }
        });
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
