import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { scanStore } from '../../scanning/scanStore';
import type { GoodsReceipt } from '../receipt';
import { OfflineCount } from './OfflineCount';
import { keepForOffline, offlineReceiptAt, rememberCounter } from './offlineReceipt';

const receipt = { id: '77', number: 'GR-2026-000077', vendorName: 'Kugel AG', lines: [] } as unknown as GoodsReceipt;

describe('a page that is loaded without a connection', () => {
    beforeEach(() => {
        localStorage.clear();
        rememberCounter('rik');
        keepForOffline(receipt);
    });

    it('knows what was being counted, at its own address only', () => {
        expect(offlineReceiptAt('#/goods-receipts/77/show')).toMatchObject({ number: 'GR-2026-000077', username: 'rik' });
        expect(offlineReceiptAt('#/goods-receipts/7/show')).toBeNull();
        expect(offlineReceiptAt('#/tasks')).toBeNull();
    });

    it('keeps scans where the page finds them once the connection is back', async () => {
        render(<OfflineCount receipt={offlineReceiptAt('#/goods-receipts/77/show')!} />);
        await userEvent.setup().type(screen.getByRole('textbox'), '4006381333931{Enter}');
        expect(await screen.findByText('4006381333931')).toBeInTheDocument();
        expect(await scanStore.of('rik/77')).toEqual([expect.objectContaining({ content: expect.objectContaining({ raw: '4006381333931' }) })]);
    });
});
