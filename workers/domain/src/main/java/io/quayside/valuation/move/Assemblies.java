package io.quayside.valuation.move;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.valuation.ValuationEntries;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What comes out of an assembly costs what its components cost, and the labour that is given as its incoming value. */
@Component
class Assemblies {

    private final ValuationEntries entries;

    Assemblies(ValuationEntries entries) {
        this.entries = entries;
    }

    /** What each piece of output costs, of which there is one in most cases; several share by what such goods cost now, else by quantity. */
    record Output(StockMove move, Money components, Money labour) {
        Money cost() {
            return components.plus(labour);
        }

        List<Contra> contras() {
            List<Contra> contras = new ArrayList<>(List.of(Contra.of(AccountRole.ASSEMBLY, components.negated())));
            if (!labour.isZero()) {
                contras.add(Contra.of(AccountRole.ABSORBED_LABOUR, labour.negated()));
            }
            return contras;
        }
    }

    static boolean isOutput(StockMove move) {
        return move.fromKind() == LocationKind.PRODUCTION && move.reversedMoveId() == null;
    }

    /** @param consumed what this event has put into assemblies so far */
    List<Output> outputs(List<StockMove> moves, List<ValuedMove> consumed, Function<StockMove, Pool> pools, CurrencyUnit currency) {
        Map<Object, List<StockMove>> bySource = moves.stream().filter(Assemblies::isOutput)
                .collect(Collectors.groupingBy(move -> document(move.source()), java.util.LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream().flatMap(outputs -> share(outputs, consumed, pools, currency).stream()).toList();
    }

    private List<Output> share(List<StockMove> outputs, List<ValuedMove> consumed, Function<StockMove, Pool> pools, CurrencyUnit currency) {
        SourceDocument source = outputs.getFirst().source();
        Money open = entries.inAssembly(outputs.getFirst().companyCode(), source.type(), source.id(), currency);
        for (ValuedMove each : consumed) {
            open = document(each.move().source()).equals(document(source)) && each.contraRole() == AccountRole.ASSEMBLY
                    ? open.plus(each.contras().getFirst().amount()) : open;
        }
        Money components = open.isNegative() ? Money.zero(currency) : open;
        List<Money> shares = Shares.of(components, weights(outputs, pools));
        List<Output> costs = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            Money labour = outputs.get(i).incomingValue();
            costs.add(new Output(outputs.get(i), shares.get(i), labour == null ? Money.zero(currency) : labour));
        }
        return costs;
    }

    private static List<BigDecimal> weights(List<StockMove> outputs, Function<StockMove, Pool> pools) {
        List<BigDecimal> worth = outputs.stream().map(move -> pools.apply(move).costOf(move.quantity().value()).map(Money::getAmount).orElse(BigDecimal.ZERO)).toList();
        return worth.stream().allMatch(each -> each.signum() > 0) ? worth : outputs.stream().map(move -> move.quantity().value()).toList();
    }

    private static Object document(SourceDocument source) {
        return List.of(source.type(), source.id());
    }
}
