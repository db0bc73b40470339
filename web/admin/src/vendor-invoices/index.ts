import ReceiptIcon from '@mui/icons-material/RequestQuoteOutlined';
import { InvoiceCreate } from './InvoiceCreate';
import { InvoiceEdit } from './InvoiceEdit';
import { InvoiceList } from './InvoiceList';
import { InvoiceShow } from './InvoiceShow';

export default { list: InvoiceList, show: InvoiceShow, create: InvoiceCreate, edit: InvoiceEdit, icon: ReceiptIcon, recordRepresentation: 'number' };
