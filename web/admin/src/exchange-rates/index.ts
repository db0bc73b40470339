import CurrencyExchangeIcon from '@mui/icons-material/CurrencyExchangeOutlined';
import { createPage, editPage } from '../common/pages';
import { exchangeRateInputs } from './exchangeRateInputs';
import { ExchangeRateList } from './ExchangeRateList';

export default {
    list: ExchangeRateList,
    create: createPage(exchangeRateInputs),
    edit: editPage(exchangeRateInputs),
    icon: CurrencyExchangeIcon,
};
