package io.quayside.shared;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** JSON of money and quantities: numbers are strings, because a JSON number is a double in every browser. */
public class ValuesModule extends SimpleModule {

    public ValuesModule() {
        super("quayside-values");
        addSerializer(Money.class, writer("amount", "currency", Money::getAmount, m -> m.getCurrencyUnit().getCode()));
        addSerializer(BigMoney.class, writer("amount", "currency", BigMoney::getAmount, m -> m.getCurrencyUnit().getCode()));
        addSerializer(Quantity.class, writer("value", "unit", Quantity::value, Quantity::unit));
        addDeserializer(Money.class, reader("amount", "currency", (amount, currency) -> Money.of(CurrencyUnit.of(currency), amount.stripTrailingZeros())));
        addDeserializer(BigMoney.class, reader("amount", "currency", (amount, currency) -> Amounts.unitPrice(amount, CurrencyUnit.of(currency))));
        addDeserializer(Quantity.class, reader("value", "unit", Quantity::new));
    }

    private interface Getter<T, R> {
        R get(T value);
    }

    private interface Maker<T> {
        T make(BigDecimal number, String code);
    }

    private static <T> ValueSerializer<T> writer(String numberName, String codeName, Getter<T, BigDecimal> number, Getter<T, String> code) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeStartObject();
                json.writeStringProperty(numberName, number.get(value).toPlainString());
                json.writeStringProperty(codeName, code.get(value));
                json.writeEndObject();
            }
        };
    }

    private static <T> ValueDeserializer<T> reader(String numberName, String codeName, Maker<T> maker) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                JsonNode node = context.readTree(parser);
                String number = node.path(numberName).asString("");
                String code = node.path(codeName).asString("");
                if (number.isBlank() && code.isBlank()) {
                    return null;
                }
                try {
                    return maker.make(new BigDecimal(number.trim()), code);
                } catch (IllegalArgumentException | ArithmeticException e) {
                    return context.reportInputMismatch(this, "not a valid {%s, %s}: %s %s", numberName, codeName, number, code);
                }
            }
        };
    }
}
