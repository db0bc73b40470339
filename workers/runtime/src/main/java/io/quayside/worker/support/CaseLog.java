package io.quayside.worker.support;

import io.camunda.client.api.response.ActivatedJob;
import org.slf4j.MDC;

/** Puts the case into the log lines that are written while it is open. */
public final class CaseLog implements AutoCloseable {

  public static final String PROCESS_INSTANCE_KEY = "processInstanceKey";
  public static final String BUSINESS_KEY = "businessKey";
  private static final String JOB_TYPE = "jobType";

  private CaseLog() {}

  public static CaseLog of(ActivatedJob job) {
    MDC.put(PROCESS_INSTANCE_KEY, Long.toString(job.getProcessInstanceKey()));
    MDC.put(JOB_TYPE, job.getType());
    if (job.getVariablesAsMap().get(BUSINESS_KEY) instanceof String businessKey) {
      MDC.put(BUSINESS_KEY, businessKey);
    }
    return new CaseLog();
  }

  @Override
  public void close() {
    MDC.remove(PROCESS_INSTANCE_KEY);
    MDC.remove(JOB_TYPE);
    MDC.remove(BUSINESS_KEY);
  }
}
