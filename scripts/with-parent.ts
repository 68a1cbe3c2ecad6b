/**
 * Preloaded into a program of ours: when the process that started it is gone, killed even, the program stops too, and
 * its port is free again.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
