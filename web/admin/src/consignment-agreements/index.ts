import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { createPage, editPage } from '../common/pages';
import { ConsignmentAgreementList } from './ConsignmentAgreementList';
import { consignmentInputs } from './consignmentInputs';

export default {
    list: ConsignmentAgreementList,
    create: createPage(consignmentInputs, { active: true }),
    edit: editPage(consignmentInputs),
    icon: HandshakeIcon,
};
