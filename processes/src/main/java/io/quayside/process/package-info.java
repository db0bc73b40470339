/**
 * The contract between the models and everything around them: ids, job types, messages, error codes and variables,
 * one class per process. {@code ModelLintTest} holds these constants equal to the BPMN files.
 */
package io.quayside.process;
