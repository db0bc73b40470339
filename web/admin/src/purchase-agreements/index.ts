import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { AgreementCreate, AgreementEdit } from './agreementForms';
import { AgreementList } from './AgreementList';
import { AgreementShow } from './AgreementShow';

export default { list: AgreementList, show: AgreementShow, create: AgreementCreate, edit: AgreementEdit, icon: HandshakeIcon, recordRepresentation: 'number' };
