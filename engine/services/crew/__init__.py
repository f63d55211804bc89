"""A crew: machines of a network that make a batch's clips together, by dask.distributed over mutual TLS.

The client's disk holds all state: the scheduler and every member may vanish at any time.
"""
