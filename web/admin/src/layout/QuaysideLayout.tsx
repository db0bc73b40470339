import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout } from 'react-admin';
import { KeptScans } from '../scanning/KeptScans';
import { TaskEvents } from '../tasks/TaskEvents';
import { ErrorPage } from './ErrorPage';
import { QuaysideAppBar } from './QuaysideAppBar';
import { QuaysideMenu } from './QuaysideMenu';

export const QuaysideLayout = ({ children }: { children: ReactNode }) => (
    <Layout
        appBar={QuaysideAppBar} menu={QuaysideMenu} error={ErrorPage}
        sx={{
            // Wide content scrolls in its own box; the page never does sideways.
            minWidth: 0,
            '& .RaLayout-contentWithSidebar': { minWidth: 0, maxWidth: '100vw' },
            '& .RaLayout-appFrame': { mt: { xs: 7, sm: '52px' } },
            '& .RaLayout-content': { px: { xs: 1, sm: 2.5 }, pb: 4, minWidth: 0 },
            '& .RaSidebar-docked': { borderRight: 1, borderColor: 'divider', backgroundColor: 'background.paper' },
        }}
    >
        <TaskEvents />
        <KeptScans>{children}</KeptScans>
        <CheckForApplicationUpdate interval={30 * 60 * 1000} />
    </Layout>
);
