package io.quayside.ledger.journal;

import io.quayside.ledger.account.AccountType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a company's journal in the plain-text accounting format of hledger, with the accounts and the currency declared. */
@Service
@Transactional(readOnly = true)
public class PlainTextJournal {

    private static final int FETCH = Integer.MIN_VALUE;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PlainTextJournal(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    private record Name(String code, String name, AccountType type) {
        String path() {
            return path(type.name(), code, name);
        }

        static String path(String type, String code, String name) {
            return "%s:%s %s".formatted(AccountType.valueOf(type).heading(), code, oneSpace(name));
        }
    }

    /** Row by row, so that the size of the books does not matter. */
    public void write(String companyCode, LocalDate from, LocalDate until, Writer out) {
        try {
            writeDeclarations(companyCode, out);
            writeEntries(companyCode, from, until, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDeclarations(String companyCode, Writer out) throws IOException {
        String currency = jdbc.sql("SELECT currency FROM masterdata_company WHERE code = ?").params(companyCode).query(String.class).single();
        out.write("commodity %s\n    format 1000.%s %s\n\n".formatted(currency, "0".repeat(org.joda.money.CurrencyUnit.of(currency).getDecimalPlaces()), currency));
        for (Name account : jdbc.sql("SELECT code, name, type FROM ledger_account WHERE company_code = ? ORDER BY code").params(companyCode).query(Name.class).list()) {
            out.write("account %s\n".formatted(account.path()));
        }
    }

    private void writeEntries(String companyCode, LocalDate from, LocalDate until, Writer out) {
        JdbcTemplate streaming = new JdbcTemplate(template.getDataSource());
        streaming.setFetchSize(FETCH);
        String[] entry = new String[1];
        streaming.query("""
                SELECT line.entry_date, entry.number, entry.description, account.type, account.code, account.name, line.amount_amount, line.amount_currency,
                    line.foreign_amount, line.foreign_currency, line.reference
                FROM ledger_entry entry JOIN ledger_line line ON line.entry_id = entry.id JOIN ledger_account account ON account.id = line.account_id
                WHERE entry.company_code = ? AND entry.entry_date BETWEEN ? AND ? ORDER BY entry.entry_date, entry.number, line.line_number""", row -> {
            String number = row.getString("number");
            String head = number.equals(entry[0]) ? "" : "\n%s (%s) %s\n".formatted(row.getObject("entry_date", LocalDate.class), number, plain(row.getString("description")));
            entry[0] = number;
            append(out, head + "    %s  %s %s%s\n".formatted(Name.path(row.getString("type"), row.getString("code"), row.getString("name")),
                    amount(row.getBigDecimal("amount_amount")), row.getString("amount_currency"),
                    comment(row.getString("reference"), row.getBigDecimal("foreign_amount"), row.getString("foreign_currency"))));
        }, companyCode, from, until);
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String comment(@Nullable String reference, @Nullable BigDecimal foreign, @Nullable String currency) {
        String item = reference == null ? "" : "reference: " + plain(reference);
        String amount = foreign == null ? "" : "foreign: %s %s".formatted(amount(foreign), currency);
        return item.isEmpty() && amount.isEmpty() ? "" : "  ; " + item + (item.isEmpty() || amount.isEmpty() ? "" : ", ") + amount;
    }

    private static String amount(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 2)).toPlainString();
    }

    /** A description ends at a semicolon, and a bar would split it. */
    private static String plain(String text) {
        return oneSpace(text.replaceAll("[;|\\r\\n]", " "));
    }

    /** Two spaces end the name of an account. */
    private static String oneSpace(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
