import { Stack } from '@mui/material';
import { EditButton, Title, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { DocumentHeader } from '../common/DocumentHeader';
import { DocumentPage } from '../common/DocumentPage';
import { Fact } from '../common/Fact';
import { formatPrice, type Money } from '../common/format';
import { PageSkeleton } from '../common/PageSkeleton';
import { PromisePanel } from '../promises/PromisePanel';
import { StockPanel } from './StockPanel';
import { PricesPanel } from '../vendor-prices/PricesPanel';

interface Product extends RaRecord<string> {
    sku: string;
    name: string;
    description?: string;
    categoryName: string;
    baseUnit: string;
    purchaseUnit: string;
    gtin?: string;
    tracking: string;
    expires: boolean;
    weightKg?: string;
    hazardClass?: string;
    standardPrice?: Money;
    active: boolean;
    abcClass?: string | null;
}

const Content = () => {
    const translate = useTranslate();
    const product = useRecordContext<Product>();
    if (!product) return <PageSkeleton />;
    const label = (field: string) => translate(`resources.products.fields.${field}`);
    return (
        <Stack spacing={2} sx={{ pt: 2 }}>
            <Title title={product.name} />
            <DocumentHeader over={product.sku} title={product.name} actions={<EditButton />} facts={<>
                <Fact label={label('categoryName')}>{product.categoryName}</Fact>
                <Fact label={label('standardPrice')}>{formatPrice(product.standardPrice)}</Fact>
                <Fact label={label('baseUnit')}>{product.baseUnit}</Fact>
                <Fact label={label('purchaseUnit')}>{product.purchaseUnit}</Fact>
                <Fact label={label('gtin')}>{product.gtin}</Fact>
                <Fact label={label('tracking')}>{translate(`quayside.tracking.${product.tracking}`)}</Fact>
                {product.expires && <Fact label={label('expires')}>{translate('ra.boolean.true')}</Fact>}
                <Fact label={label('weightKg')}>{product.weightKg}</Fact>
                <Fact label={label('hazardClass')}>{product.hazardClass}</Fact>
                {product.abcClass && <Fact label={label('abcClass')}>{product.abcClass}</Fact>}
                <Fact label={label('active')}>{translate(product.active ? 'ra.boolean.true' : 'ra.boolean.false')}</Fact>
            </>} note={product.description} />
            <PromisePanel productId={product.id} unit={product.baseUnit} />
            <StockPanel productId={product.id} />
            <PricesPanel by="vendor" filter={{ productId: product.id }} />
        </Stack>
    );
};

export const ProductShow = () => <DocumentPage><Content /></DocumentPage>;
