/** What can be promised, and for when: cumulative, looking ahead, so that nothing is promised that somebody else was promised before. */
package io.quayside.planning.promise;
