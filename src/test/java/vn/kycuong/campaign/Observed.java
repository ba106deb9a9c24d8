package vn.kycuong.campaign;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is left after a campaign.
 *
 * @param acknowledged what people were told had happened
 * @param unknown what may have happened: nobody was told
 * @param journal every fact of the journal, in order
 * @param announced events that were to leave
 * @param sent every record of the topics, each topic and partition in its order
 * @param unhandled events for people that our own consumer has not handled
 * @param delivered what became of events for people, as official, channel and event
 * @param shownTasks tasks that people see
 * @param waitingTasks tasks that the engine has
 * @param woken process instances once for each of their timers that was made due
 * @param fired process instances once for each of their timers that fired
 * @param timed process instances that wait for a timer
 * @param commanded what the broker has taken from another system, each once
 * @param received what became of it
 * @param timersTooMany executions that two timers wait for
 * @param stuckJobs jobs that the engine has given up
 * @param brokenLink what the verification of all chains found; empty when they hold
 */
record Observed(
        List<Happening> acknowledged,
        List<Happening> unknown,
        List<Happening> journal,
        Set<UUID> announced,
        List<Sent> sent,
        Set<UUID> unhandled,
        List<String> delivered,
        Set<UUID> shownTasks,
        Set<UUID> waitingTasks,
        List<String> woken,
        List<String> fired,
        Set<String> timed,
        List<String> commanded,
        List<String> received,
        long timersTooMany,
        long stuckJobs,
        String brokenLink) {}
