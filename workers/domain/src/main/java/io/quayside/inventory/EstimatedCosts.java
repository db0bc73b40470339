package io.quayside.inventory;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.masterdata.product.Products;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The present cost, and the standard price of a product that has none yet; zero where nobody knows. */
@Component
public class EstimatedCosts {

    private final List<UnitCosts> valuations;
    private final Products products;
    private final Companies companies;
    private final ExchangeRates rates;
    private final Clock clock;

    EstimatedCosts(List<UnitCosts> valuations, Products products, Companies companies, ExchangeRates rates, Clock clock) {
        this.valuations = valuations;
        this.products = products;
        this.companies = companies;
        this.rates = rates;
        this.clock = clock;
    }

    public BigMoney of(String companyCode, long productId) {
        return of(companyCode, List.of(productId)).get(productId);
    }

    public Map<Long, BigMoney> of(String companyCode, Collection<Long> productIds) {
        CurrencyUnit currency = companies.get(companyCode).currency();
        LocalDate today = LocalDate.now(clock);
        Map<Long, BigMoney> costs = new HashMap<>();
        valuations.forEach(each -> costs.putAll(each.unitCosts(companyCode, productIds)));
        List<Long> unknown = productIds.stream().filter(id -> !costs.containsKey(id)).toList();
        products.byId(unknown).forEach((id, product) -> costs.put(id, standard(product.standardPrice(), currency, today)));
        return costs;
    }

    private BigMoney standard(@Nullable BigMoney price, CurrencyUnit currency, LocalDate today) {
        return price == null ? BigMoney.zero(currency) : rates.convert(price, currency, today);
    }
}
