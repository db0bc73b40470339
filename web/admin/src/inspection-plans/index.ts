import ChecklistIcon from '@mui/icons-material/ChecklistOutlined';
import { createPage, editPage } from '../common/pages';
import { InspectionPlanList } from './InspectionPlanList';
import { inspectionPlanInputs } from './inspectionPlanInputs';

const defaults = { operation: 'RECEIPT', trigger: 'ALL', level: 'II', aql: 1, active: true, characteristics: [{ kind: 'PASS_FAIL' }] };

export default {
    list: InspectionPlanList,
    create: createPage(inspectionPlanInputs, defaults),
    edit: editPage(inspectionPlanInputs),
    icon: ChecklistIcon,
    recordRepresentation: 'name',
};
