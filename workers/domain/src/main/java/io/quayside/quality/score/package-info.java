/**
 * How well vendors deliver. Score = 100 x (60 quality + 20 punctuality + 20 accuracy) / weights of those that are known, where quality is
 * the share of accepted lots, punctuality that of deliveries in time, accuracy that of deliveries without a discrepancy. An event counts
 * half after 90 days, a quarter after 180, and not at all after a year.
 */
package io.quayside.quality.score;
