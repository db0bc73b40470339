import { useGetOne } from 'react-admin';
import { PanelSkeleton } from '../common/Panel';
import { VoucherLines } from '../journal-vouchers/VoucherLines';
import type { Voucher } from '../journal-vouchers/voucher';

/** An entry by hand, for whoever approves it. */
export const VoucherPanel = ({ id }: { id: string }) => {
    const { data: voucher } = useGetOne<Voucher>('journal-vouchers', { id });
    if (!voucher?.lines) return <PanelSkeleton />;
    return <VoucherLines voucher={voucher} />;
};
