import StraightenIcon from '@mui/icons-material/StraightenOutlined';
import { createPage, editPage } from '../common/pages';
import { unitInputs } from './unitInputs';
import { UnitList } from './UnitList';

export default {
    list: UnitList,
    create: createPage(unitInputs, { factor: '1', rounding: '1', active: true }),
    edit: editPage(unitInputs),
    icon: StraightenIcon,
    recordRepresentation: 'code',
};
