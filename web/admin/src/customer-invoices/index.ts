import PointOfSaleIcon from '@mui/icons-material/PointOfSaleOutlined';
import { InvoiceCreate } from './InvoiceCreate';
import { InvoiceEdit } from './InvoiceEdit';
import { InvoiceList } from './InvoiceList';
import { InvoiceShow } from './InvoiceShow';

export default { list: InvoiceList, show: InvoiceShow, create: InvoiceCreate, edit: InvoiceEdit, icon: PointOfSaleIcon, recordRepresentation: 'label' };
