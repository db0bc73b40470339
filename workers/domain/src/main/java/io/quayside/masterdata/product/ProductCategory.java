package io.quayside.masterdata.product;

import io.quayside.masterdata.CodedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A branch of the catalogue. The risk tells approvers what is at stake: 1 standard, 2 hazardous, 3 capital goods; the riskiest line decides. */
@Entity
@Table(name = "masterdata_product_category")
public class ProductCategory extends CodedEntity {

    private String parentCode;
    private String name;
    private int risk;
    private boolean blindCount;
    @Enumerated(EnumType.STRING)
    private CostingMethod costingMethod;

    protected ProductCategory() {
    }

    public ProductCategory(CategoryDetails details) {
        super(details.code());
        change(details);
    }

    void change(CategoryDetails details) {
        parentCode = details.parentCode();
        name = details.name();
        risk = details.risk();
        blindCount = details.blindCount();
        costingMethod = details.costingMethod();
    }

    public String parentCode() {
        return parentCode;
    }

    public String name() {
        return name;
    }

    public int risk() {
        return risk;
    }

    public boolean isCountedBlind() {
        return blindCount;
    }

    public CostingMethod costingMethod() {
        return costingMethod;
    }

    public CategoryDetails details() {
        return new CategoryDetails(code(), parentCode, name, risk, blindCount, costingMethod, version());
    }
}
