import { Button, Confirm, useTranslate } from 'react-admin';
import { useState } from 'react';
import { formatMoney } from '../common/format';
import { useAction } from '../common/useAction';
import type { LandedCost } from './landedCost';

/** Adds the costs to the goods, for good. */
export const PostButton = ({ cost }: { cost: LandedCost }) => {
    const translate = useTranslate();
    const [asked, setAsked] = useState(false);
    const action = useAction(`/api/landed-costs/${cost.id}/post`, { done: 'quayside.ledger.landedCostPosted', onDone: () => setAsked(false) });
    return (
        <>
            <Button variant="contained" label="quayside.ledger.post" onClick={() => setAsked(true)} />
            <Confirm isOpen={asked} loading={action.isPending} title={translate('quayside.ledger.postTitle', { amount: formatMoney(cost.total) })} content="quayside.ledger.postText"
                onConfirm={() => action.mutate(undefined)} onClose={() => setAsked(false)} />
        </>
    );
};
