package io.quayside.process;

/**
 * Root variables which every process carries, so that tasks and histories can be found by business terms.
 *
 * @param amountMinor whole minor units of {@code currency}, the company's currency
 */
public record CaseVariables(
        String businessKey,
        String companyCode,
        String title,
        String requester,
        long amountMinor,
        String currency) {}
