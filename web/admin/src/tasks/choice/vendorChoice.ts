import type { Bid } from '../../context/context';

/** A line that the rule could not place, as the task asks for it. */
export interface OpenLine {
    lineId: string;
    description: string;
}

export interface Choice {
    vendorNumber: string;
    reason: string;
}

/** The cheapest vendor who may get orders asks for no reason, any other does; so says the server. */
export const needsReason = (bids: Bid[], vendorNumber: string): boolean => {
    const best = bids.find(bid => bid.best);
    return !!vendorNumber && !!best && best.vendorNumber !== vendorNumber;
};

export const isComplete = (bids: Bid[], choice?: Choice): boolean =>
    !!choice?.vendorNumber && (!needsReason(bids, choice.vendorNumber) || !!choice.reason.trim());

/** The variable that the task is completed with. */
export const vendorChoices = (lines: OpenLine[], choices: Record<string, Choice>) =>
    lines.map(({ lineId, description }) => ({
        lineId, description, vendorNumber: choices[lineId].vendorNumber, reason: choices[lineId].reason.trim() || null,
    }));
