import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { createPage, editPage } from '../common/pages';
import { CertificateFiles } from './CertificateFiles';
import { CertificateList } from './CertificateList';
import { certificateInputs } from './certificateInputs';

export default {
    list: CertificateList,
    create: createPage(certificateInputs),
    edit: editPage(certificateInputs, <CertificateFiles />),
    icon: VerifiedIcon,
    recordRepresentation: 'number',
};
