package io.quayside.purchasing.evidence;

/** What is at stake with a product, the least first; the risk of its category says which. */
public enum RiskClass {
    STANDARD, HAZARDOUS, CAPITAL;

    static RiskClass of(int categoryRisk, boolean hazardous) {
        if (categoryRisk >= 3) {
            return CAPITAL;
        }
        return hazardous || categoryRisk == 2 ? HAZARDOUS : STANDARD;
    }
}
