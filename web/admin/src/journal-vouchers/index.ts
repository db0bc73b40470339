import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import { createPage, editPage } from '../common/pages';
import { voucherInputs } from './voucherInputs';
import { VoucherList } from './VoucherList';
import { VoucherShow } from './VoucherShow';

export default {
    list: VoucherList, show: VoucherShow, create: createPage(voucherInputs, { template: false, lines: [{}, {}] }), edit: editPage(voucherInputs), icon: EditNoteIcon,
    recordRepresentation: 'number',
};
